-- Proposals of how an institution's grid areas could be shared among its teams (M05, M08): read and applied by people, never by itself.
create table balance_proposal (
    id              binary(16)   not null primary key,
    district_code   char(6)      not null,
    institution_id  binary(16)   not null,
    state           varchar(10)  not null,
    progress        int          not null,
    seed            bigint       not null,
    asked_by_name   varchar(60)  not null,
    asked_at        datetime(6)  not null,
    ended_at        datetime(6)  null,
    advised         int          null,
    most            int          null,
    areas           int          not null default 0,
    left_out        int          not null default 0,
    version         int          not null default 0,
    -- one at a time for each institution
    under_way       binary(16) generated always as (case when state in ('WAITING', 'RUNNING') then institution_id end) stored,
    constraint balance_institution foreign key (institution_id) references institution (id),
    unique key balance_one_at_a_time (under_way),
    key balance_of_institution (institution_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table balance_team (
    proposal_id       binary(16) not null,
    team_id           binary(16) not null,
    areas_before      int        not null,
    areas_after       int        not null,
    households_before int        not null,
    households_after  int        not null,
    metres_before     int        null,
    metres_after      int        null,
    constraint balance_team_proposal foreign key (proposal_id) references balance_proposal (id),
    constraint balance_team_team foreign key (team_id) references team (id),
    primary key (proposal_id, team_id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- An area that would change hands. No team: it fits into none within the limit.
create table balance_move (
    proposal_id      binary(16) not null,
    grid_area_id     binary(16) not null,
    to_team_id       binary(16) null,
    expected_version int        not null,
    households       int        not null,
    metres_before    int        null,
    metres_after     int        null,
    constraint balance_move_proposal foreign key (proposal_id) references balance_proposal (id),
    constraint balance_move_area foreign key (grid_area_id) references grid_area (id),
    constraint balance_move_team foreign key (to_team_id) references team (id),
    primary key (proposal_id, grid_area_id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
