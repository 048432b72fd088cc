-- Outlines of places, and every outline of a place or a grid area that was brought, with the one before (M08).
create table place_boundary (
    place_id binary(16) not null primary key,
    boundary json       not null,
    constraint place_boundary_place foreign key (place_id) references place (id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Without an institution it brought outlines of places, with one those of its grid areas.
create table boundary_import (
    id             binary(16)   not null primary key,
    district_code  char(6)      not null,
    institution_id binary(16)   null,
    file_name      varchar(120) not null,
    outlines       int          not null,
    made_by_name   varchar(60)  not null,
    made_at        datetime(6)  not null,
    undone_by_name varchar(60)  null,
    undone_at      datetime(6)  null,
    version        int          not null default 0,
    constraint boundary_import_district foreign key (district_code) references district (code),
    constraint boundary_import_institution foreign key (institution_id) references institution (id),
    key boundary_import_list (district_code, institution_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table boundary_change (
    import_id       binary(16) not null,
    subject_id      binary(16) not null,
    before_boundary json       null,
    constraint boundary_change_import foreign key (import_id) references boundary_import (id),
    primary key (import_id, subject_id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- What no area covers, and what two areas cover: found when outlines change, read as it was found.
create table boundary_survey (
    district_code char(6)     not null primary key,
    surveyed_at   datetime(6) not null,
    constraint boundary_survey_district foreign key (district_code) references district (code)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table boundary_finding (
    id                   binary(16)  not null primary key,
    district_code        char(6)     not null,
    kind                 varchar(10) not null,
    place_id             binary(16)  null,
    town_id              binary(16)  null,
    area_id              binary(16)  null,
    other_area_id        binary(16)  null,
    institution_id       binary(16)  null,
    other_institution_id binary(16)  null,
    square_metres        bigint      not null,
    boundary             json        not null,
    constraint finding_place foreign key (place_id) references place (id),
    constraint finding_town foreign key (town_id) references place (id),
    constraint finding_area foreign key (area_id) references grid_area (id),
    constraint finding_other_area foreign key (other_area_id) references grid_area (id),
    key finding_list (district_code, square_metres, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
