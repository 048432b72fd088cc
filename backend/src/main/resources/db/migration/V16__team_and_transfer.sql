-- Who had a contract when (traps 7 and 12): the team that signed it, and whoever it was moved to since. The last row is open.
create table contract_team (
    contract_id binary(16) not null,
    since       date       not null,
    team_id     binary(16) not null,
    until       date       null,
    constraint contract_team_contract foreign key (contract_id) references contract (id),
    constraint contract_team_team foreign key (team_id) references team (id),
    constraint contract_team_days check (until >= since),
    primary key (contract_id, since)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

insert into contract_team (contract_id, since, team_id)
select id, signed_on, team_id from contract;

-- Who led a team when: team_member.is_leader is today's (M04, trap 12).
create table team_leadership (
    team_id   binary(16) not null,
    since     date       not null,
    member_id binary(16) not null,
    until     date       null,
    constraint leadership_team foreign key (team_id) references team (id),
    constraint leadership_member foreign key (member_id) references team_member (id),
    constraint leadership_days check (until >= since),
    primary key (team_id, since)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

insert into team_leadership (team_id, since, member_id, until)
select team_id, min(since), min(id), max(until) from team_member where is_leader group by team_id;

-- Certificates of members with their days (M04); a renewed one is a row of its own.
create table team_qualification (
    id          binary(16)  not null primary key,
    member_id   binary(16)  not null,
    title       varchar(60) not null,
    certificate varchar(40) not null,
    valid_from  date        not null,
    valid_until date        null,
    constraint qualification_member foreign key (member_id) references team_member (id),
    constraint qualification_days check (valid_until >= valid_from),
    key qualification_of_member (member_id, title),
    key qualification_expiring (valid_until, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Contracts that an institution moved to other teams (trap 7).
create table transfer (
    id             binary(16)   not null primary key,
    district_code  char(6)      not null,
    institution_id binary(16)   not null,
    from_team_id   binary(16)   not null,
    is_closing     boolean      not null,
    reason         varchar(200) not null,
    households     int          not null,
    made_by        binary(16)   not null,
    made_by_name   varchar(60)  not null,
    made_at        datetime(6)  not null,
    undoable_until datetime(6)  not null,
    undone_at      datetime(6)  null,
    grid_change_id binary(16)   null,
    version        int          not null default 0,
    constraint transfer_institution foreign key (institution_id) references institution (id),
    constraint transfer_from foreign key (from_team_id) references team (id),
    constraint transfer_grid_change foreign key (grid_change_id) references grid_change (id),
    key transfer_of_institution (institution_id, id),
    key transfer_of_district (district_code, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table transfer_contract (
    transfer_id binary(16) not null,
    contract_id binary(16) not null,
    to_team_id  binary(16) not null,
    constraint transfer_contract_transfer foreign key (transfer_id) references transfer (id),
    constraint transfer_contract_contract foreign key (contract_id) references contract (id),
    constraint transfer_contract_team foreign key (to_team_id) references team (id),
    primary key (transfer_id, contract_id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
