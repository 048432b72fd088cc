-- Grid areas (M08). Counters are kept with the change that causes them.
create table grid_area (
    id                 binary(16)  not null primary key,
    district_code      char(6)     not null,
    village_id         binary(16)  not null,
    institution_id     binary(16)  not null,
    code               varchar(20) not null,
    name               varchar(60) not null,
    boundary           json        not null,
    population         int         not null,
    households         int         not null,
    assignment_version int         not null default 0,
    changed_by         varchar(60) null,
    changed_at         datetime(6) null,
    constraint grid_area_village foreign key (village_id) references place (id),
    constraint grid_area_institution foreign key (institution_id) references institution (id),
    unique key grid_area_code (district_code, code),
    key grid_area_board (institution_id, code)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
