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
