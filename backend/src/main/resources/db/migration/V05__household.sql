-- Households, residents and key groups (M10, M12). Identity numbers and telephones are ciphertext with a keyed blind index (trap 24).
create table household (
    id             binary(16)   not null primary key,
    district_code  char(6)      not null,
    town_id        binary(16)   not null,
    village_id     binary(16)   not null,
    grid_area_id   binary(16)   null,
    institution_id binary(16)   not null,
    number         varchar(20)  not null unique,
    address        varchar(160) not null,
    residing_since date         not null,
    head_id        binary(16)   null,
    version        int          not null default 0,
    constraint household_town foreign key (town_id) references place (id),
    constraint household_village foreign key (village_id) references place (id),
    constraint household_area foreign key (grid_area_id) references grid_area (id),
    constraint household_institution foreign key (institution_id) references institution (id),
    key household_of_area (grid_area_id, id),
    key household_of_institution (institution_id, id),
    key household_of_district (district_code, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table resident (
    id               binary(16)     not null primary key,
    district_code    char(6)        not null,
    name             varchar(60)    not null,
    sex              varchar(6)     not null,
    birth_date       date           not null,
    died_on          date           null,
    id_number_cipher varbinary(120) null,
    id_number_index  binary(32)     null,
    phone_cipher     varbinary(120) null,
    phone_index      binary(32)     null,
    version          int            not null default 0,
    key resident_id_number (id_number_index),
    key resident_phone (phone_index),
    key resident_name (district_code, name)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

alter table household add constraint household_head foreign key (head_id) references resident (id);

create table household_member (
    id           binary(16)  not null primary key,
    household_id binary(16)  not null,
    resident_id  binary(16)  not null,
    relation     varchar(12) not null,
    since        date        not null,
    until        date        null,
    constraint member_household foreign key (household_id) references household (id),
    constraint member_resident foreign key (resident_id) references resident (id),
    key member_of_household (household_id, until),
    key member_of_resident (resident_id, until)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- A key group belongs to a person or to a household (trap 5); those by age are never stored.
create table key_group_mark (
    id           binary(16)  not null primary key,
    resident_id  binary(16)  null,
    household_id binary(16)  null,
    key_group    varchar(30) not null,
    source       varchar(60) not null,
    since        date        not null,
    until        date        null,
    constraint mark_resident foreign key (resident_id) references resident (id),
    constraint mark_household foreign key (household_id) references household (id),
    constraint mark_owner check ((resident_id is null) <> (household_id is null)),
    key mark_of_resident (resident_id, until),
    key mark_of_household (household_id, until)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
