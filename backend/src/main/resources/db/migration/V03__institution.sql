-- Primary institutions, hospitals, who supervises whom, 1+1 combinations (M03).
create table institution (
    id               binary(16)   not null primary key,
    district_code    char(6)      not null,
    place_id         binary(16)   not null,
    kind             varchar(30)  not null,
    name             varchar(80)  not null,
    address          varchar(160) not null,
    phone            varchar(30)  not null,
    supervised_by_id binary(16)   null,
    constraint institution_district foreign key (district_code) references district (code),
    constraint institution_place foreign key (place_id) references place (id),
    constraint institution_supervisor foreign key (supervised_by_id) references institution (id),
    key institution_list (district_code, kind, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table combination (
    id          binary(16) not null primary key,
    primary_id  binary(16) not null,
    hospital_id binary(16) not null,
    valid_from  date       not null,
    valid_until date       null,
    constraint combination_primary foreign key (primary_id) references institution (id),
    constraint combination_hospital foreign key (hospital_id) references institution (id),
    unique key combination_start (primary_id, valid_from)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
