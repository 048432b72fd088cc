-- The life of households and people (M10, M12, traps 5, 8, 12): how a household ends, where it lived, guests, events, findings, merges.

alter table household
    add moved_in_on date null, -- the first day at the address of today; absent while it has never moved
    add ended_on date null,
    add ending varchar(10) null,
    add constraint household_ended check ((ended_on is null) = (ending is null));

-- A double is closed and points to the record of the same person that stays. What an old register holds twice is known from now on.
alter table resident
    add double_of_id binary(16) null,
    add constraint resident_double foreign key (double_of_id) references resident (id);

update resident
join (select district_code, id_number_index, min(id) as first_id
      from resident
      where id_number_index is not null
      group by district_code, id_number_index
      having count(*) > 1) twice
    on twice.district_code = resident.district_code and twice.id_number_index = resident.id_number_index
set resident.double_of_id = twice.first_id
where resident.id <> twice.first_id;

alter table resident
    add own_id_number binary(32) generated always as (case when double_of_id is null then id_number_index end) stored,
    add unique key one_person_per_id_number (district_code, own_id_number);

-- A person is a member of one household; where an old register names two, the earlier one is in doubt until somebody decides.
alter table household_member
    add is_doubtful boolean not null default false,
    add ended_by_merge_id binary(16) null;

update household_member earlier
join household_member later
    on later.resident_id = earlier.resident_id
   and later.until is null
   and (later.since > earlier.since or later.since = earlier.since and later.id > earlier.id)
set earlier.is_doubtful = true
where earlier.until is null;

alter table household_member
    add open_resident binary(16) generated always as
        (case when until is null and is_doubtful = 0 then resident_id end) stored,
    add unique key one_household_per_person (open_resident);

alter table key_group_mark add moved_by_merge_id binary(16) null;

-- Where a household lived before.
create table household_address (
    id             binary(16)   not null primary key,
    household_id   binary(16)   not null,
    town_id        binary(16)   not null,
    village_id     binary(16)   not null,
    grid_area_id   binary(16)   null,
    institution_id binary(16)   not null,
    address        varchar(160) not null,
    since          date         not null,
    until          date         not null,
    constraint address_household foreign key (household_id) references household (id),
    key address_of_household (household_id, until)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table household_stay (
    id           binary(16) not null primary key,
    household_id binary(16) not null,
    resident_id  binary(16) not null,
    since        date       not null,
    until        date       not null,
    constraint stay_household foreign key (household_id) references household (id),
    constraint stay_resident foreign key (resident_id) references resident (id),
    constraint stay_days check (until >= since),
    key stay_of_household (household_id, until),
    key stay_of_resident (resident_id, until)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table life_event (
    id            binary(16)   not null primary key,
    household_id  binary(16)   not null,
    resident_id   binary(16)   null,
    kind          varchar(20)  not null,
    day           date         not null,
    resident_name varchar(60)  null,
    other_number  varchar(20)  null,
    address       varchar(160) null,
    key_group     varchar(30)  null,
    note          varchar(200) null,
    recorded_by   varchar(60)  not null,
    recorded_at   datetime(6)  not null,
    constraint life_event_household foreign key (household_id) references household (id),
    constraint life_event_resident foreign key (resident_id) references resident (id),
    key life_event_of_household (household_id, day, id),
    key life_event_of_resident (resident_id, day, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- What has to be put right, kept by the acts that cause and heal it, and looked through each night.
create table household_finding (
    id           binary(16)  not null primary key,
    household_id binary(16)  not null,
    resident_id  binary(16)  null,
    kind         varchar(20) not null,
    found_on     date        not null,
    constraint finding_household foreign key (household_id) references household (id),
    constraint finding_resident foreign key (resident_id) references resident (id),
    key finding_of_household (household_id, kind),
    key finding_by_kind (kind, household_id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Two records found to be of one person, and what was moved, so that it can be taken back.
create table resident_merge (
    id            binary(16) not null primary key,
    kept_id       binary(16) not null,
    double_id     binary(16) not null,
    merged_on     date       not null,
    gave_number   boolean    not null,
    gave_phone    boolean    not null,
    headed_id     binary(16) null, -- the household whose head the double was
    undone_on     date       null,
    version       int        not null default 0,
    open_double   binary(16) generated always as (case when undone_on is null then double_id end) stored,
    constraint merge_kept foreign key (kept_id) references resident (id),
    constraint merge_double foreign key (double_id) references resident (id),
    constraint merge_headed foreign key (headed_id) references household (id),
    unique key merge_once (open_double)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
