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
