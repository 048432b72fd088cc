-- Lists in other orders than that of their ids, and rosters that are taken in from a file.

create index contract_of_team_by_day on contract (team_id, signed_on, id);
create index contract_of_institution_by_day on contract (institution_id, signed_on, id);
create index contract_of_district_by_day on contract (district_code, signed_on, id);
create index contract_term_by_end on contract_term (last_day, contract_id);
create index household_of_institution_by_number on household (institution_id, number);
create index household_of_institution_by_day on household (institution_id, residing_since, number);
create index household_of_town on household (town_id, number);
create index request_of_institution_by_time on termination_request (institution_id, requested_at, id);
create index request_of_team_by_time on termination_request (team_id, requested_at, id);
create index request_of_district_by_time on termination_request (district_code, requested_at, id);

-- A file that somebody brought. The file itself is not kept; its rows are, sealed, until they are taken in or given up.
create table roster_import (
    id             binary(16)   not null primary key,
    district_code  char(6)      not null,
    institution_id binary(16)   null,
    file_name      varchar(120) not null,
    content_hash   binary(32)   not null,
    uploaded_by    varchar(60)  not null,
    uploaded_at    datetime(6)  not null,
    confirmed_by   varchar(60)  null,
    confirmed_by_id binary(16)  null,
    state          varchar(10)  not null,
    headings       json         not null,
    field_columns  json         null,
    row_count      int          not null,
    done_rows      int          not null default 0,
    wrong_rows     int          not null default 0,
    new_households int          not null default 0,
    new_residents  int          not null default 0,
    changed_rows   int          not null default 0,
    same_rows      int          not null default 0,
    elsewhere_rows int          not null default 0,
    undecided_rows int          not null default 0,
    finished_at    datetime(6)  null,
    version        int          not null default 0,
    constraint roster_import_institution foreign key (institution_id) references institution (id),
    key roster_import_of_institution (institution_id, id),
    key roster_import_of_district (district_code, id),
    key roster_import_by_content (district_code, content_hash)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- One row of the file, one person. The keys that rows are found by are digests: nobody reads a number out of them.
create table roster_row (
    import_id          binary(16)  not null,
    number             int         not null,
    cells              mediumblob  not null,
    household_key      binary(32)  null,
    person_key         binary(32)  null,
    is_head            boolean     not null default false,
    verdict            varchar(10) null,
    problems           json        null,
    household_id       binary(16)  null,
    other_household_id binary(16)  null,
    can_move           boolean     not null default false,
    decision           varchar(10) null,
    primary key (import_id, number),
    constraint roster_row_import foreign key (import_id) references roster_import (id),
    key roster_row_of_household (import_id, household_key, number),
    key roster_row_of_person (import_id, person_key, number),
    key roster_row_by_verdict (import_id, verdict, number)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
