-- Renewal (M15): when a term ends, the run that goes over a district, what it could not renew, re-confirmation and reminders.
alter table contract add column term_ends_on date null after ends_on;

update contract c join (select contract_id, max(last_day) as last_day from contract_term group by contract_id) t on t.contract_id = c.id
set c.term_ends_on = t.last_day;

alter table contract
    modify term_ends_on date not null,
    -- The day after which it has to be renewed: only of contracts that bind and have no end, so that a run looks at nothing else.
    add column renews_after date generated always as
        (case when state in ('IN_FORCE', 'AWAITING_RECONFIRMATION') and ends_on is null then term_ends_on end) stored,
    add key contract_to_renew (district_code, renews_after, id),
    add key contract_to_renew_of_institution (institution_id, renews_after);

create table renewal_run (
    id               binary(16)  not null primary key,
    -- Not char: MariaDB generates nothing from what it may pad.
    district_code    varchar(6)  not null,
    state            varchar(10) not null,
    -- It looks at terms that end until this day.
    until            date        not null,
    started_at       datetime(6) not null,
    started_by       varchar(60) null,
    finished_at      datetime(6) null,
    contracts        int         not null,
    looked_at        int         not null,
    renewed          int         not null,
    in_order         int         not null,
    obstructed       int         not null,
    expired          int         not null,
    -- How far it has come: everything up to here is done, whoever goes on.
    reached_day      date        not null,
    reached_contract binary(16)  not null,
    version          int         not null default 0,
    running_district varchar(6) generated always as (case when state = 'RUNNING' then district_code end) stored,
    unique key one_run_at_a_time (running_district),
    key run_of_district (district_code, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- A next term that was written by itself, and who of both sides has confirmed it since.
create table renewal (
    id                     binary(16)  not null primary key,
    contract_id            binary(16)  not null,
    term_number            int         not null,
    first_day              date        not null,
    last_day               date        not null,
    run_id                 binary(16)  null,
    renewed_at             datetime(6) not null,
    household_confirmed_at datetime(6) null,
    household_confirmed_by varchar(60) null,
    team_confirmed_at      datetime(6) null,
    team_confirmed_by      varchar(60) null,
    version                int         not null default 0,
    constraint renewal_of_contract foreign key (contract_id) references contract (id),
    unique key renewed_once (contract_id, term_number),
    key renewal_of_run (run_id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- A term that cannot be followed by a next one as things are.
create table renewal_problem (
    id          binary(16)  not null primary key,
    contract_id binary(16)  not null,
    term_number int         not null,
    last_day    date        not null,
    obstacle    varchar(25) not null,
    run_id      binary(16)  null,
    found_at    datetime(6) not null,
    solved_at   datetime(6) null,
    version     int         not null default 0,
    constraint problem_of_contract foreign key (contract_id) references contract (id),
    unique key problem_once (contract_id, term_number),
    key problem_of_run (run_id),
    key problem_open (solved_at, last_day, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Each reminder once for each contract and term.
create table renewal_reminder (
    contract_id binary(16)  not null,
    term_number int         not null,
    days_before int         not null,
    reminded_at datetime(6) not null,
    constraint reminder_of_contract foreign key (contract_id) references contract (id),
    primary key (contract_id, term_number, days_before)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- What was renewed before Jiayi kept count waits for both sides.
insert into renewal (id, contract_id, term_number, first_day, last_day, renewed_at)
select c.id, t.contract_id, t.number, t.first_day, t.last_day, timestamp(t.first_day)
from contract c join contract_term t on t.contract_id = c.id and t.last_day = c.term_ends_on
where c.state = 'AWAITING_RECONFIRMATION' and t.number > 1;
