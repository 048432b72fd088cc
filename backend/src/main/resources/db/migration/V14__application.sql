-- Why a contract ends (M16, M17), an institution's notice, and applications to sign or switch (M11, M13, M17).
alter table contract add column end_reason varchar(25) null after ends_on;

update contract set end_reason = case when state = 'EXPIRED' then 'TERM_OVER' else 'HOUSEHOLD_ASKED' end where ends_on is not null;

update contract old join contract next
    on next.household_id = old.household_id and next.team_id <> old.team_id and next.signed_on = date_add(old.ends_on, interval 1 day)
set old.end_reason = 'SWITCHED'
where old.state = 'TERMINATED';

alter table contract add constraint contract_end_reason check ((ends_on is null) = (end_reason is null));

-- What the texts of the districts leave open: plain data of a deployment, as the other answer times.
alter table district_policy
    add column application_answer_days int not null default 5,
    add column application_lapse_days int not null default 15,
    add column notice_days int not null default 30;

-- What an institution tells a household when it ends the contract (M16).
create table termination_notice (
    contract_id   binary(16)   not null primary key,
    reason        varchar(20)  not null,
    note          varchar(500) not null,
    given_by_name varchar(60)  not null,
    given_at      datetime(6)  not null,
    constraint notice_of_contract foreign key (contract_id) references contract (id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- The middle of each grid area, the mean of its corners: which team is nearer (M13).
alter table grid_area
    add column longitude double not null default 0,
    add column latitude  double not null default 0;

update grid_area area join (
    select drawn.id, avg(corner.longitude) as longitude, avg(corner.latitude) as latitude
    from grid_area drawn, json_table(drawn.boundary, '$.coordinates[0][*]' columns (
        longitude double path '$[0]',
        latitude  double path '$[1]'
    )) as corner
    group by drawn.id
) as middle on middle.id = area.id
set area.longitude = middle.longitude, area.latitude = middle.latitude;

-- Applications of households to teams, to sign or to switch (M11, M13, M17).
create table application (
    id               binary(16)   not null primary key,
    district_code    char(6)      not null,
    institution_id   binary(16)   not null,
    team_id          binary(16)   not null,
    household_id     binary(16)   not null,
    from_team_id     binary(16)   null,
    state            varchar(10)  not null,
    served_first     boolean      not null,
    applicant_id     binary(16)   not null,
    applicant_name   varchar(60)  not null,
    signature        mediumtext   not null,
    message          varchar(500) null,
    submitted_at     datetime(6)  not null,
    answer_by        date         not null,
    lapses_on        date         not null,
    answered_by_name varchar(60)  null,
    closed_at        datetime(6)  null,
    answer           varchar(500) null,
    contract_id      binary(16)   null,
    version          int          not null default 0,
    open_household   binary(16) generated always as (case when state = 'OPEN' then household_id end) stored,
    constraint application_institution foreign key (institution_id) references institution (id),
    constraint application_team foreign key (team_id) references team (id),
    constraint application_from_team foreign key (from_team_id) references team (id),
    constraint application_household foreign key (household_id) references household (id),
    constraint application_applicant foreign key (applicant_id) references resident (id),
    constraint application_contract foreign key (contract_id) references contract (id),
    unique key one_open_application (open_household),
    key application_of_household (household_id, id),
    key application_of_team (team_id, state, served_first, answer_by, id),
    key application_of_institution (institution_id, state, served_first, answer_by, id),
    key application_of_district (district_code, state, served_first, answer_by, id),
    key application_lapse (state, lapses_on, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
