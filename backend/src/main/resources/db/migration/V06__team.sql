-- Teams, members, independent village doctors (M04–M06) and who is responsible for which grid area (M08).
create table team (
    id                binary(16)   not null primary key,
    district_code     char(6)      not null,
    institution_id    binary(16)   not null,
    town_id           binary(16)   not null,
    kind              varchar(15)  not null,
    name              varchar(60)  not null,
    studio            varchar(80)  not null,
    phone             varchar(30)  not null,
    tcm_guidance      varchar(120) null,
    permitted_from    date         null,
    permitted_until   date         null,
    closed_on         date         null,
    -- Households with a contract in force: changed only by a conditional update (M05, trap 3).
    signed_households int          not null default 0,
    version           int          not null default 0,
    constraint team_institution foreign key (institution_id) references institution (id),
    constraint team_town foreign key (town_id) references place (id),
    constraint team_signed check (signed_households >= 0),
    key team_of_institution (institution_id, id),
    key team_of_town (district_code, town_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table team_member (
    id            binary(16)   not null primary key,
    team_id       binary(16)   not null,
    name          varchar(60)  not null,
    role          varchar(25)  not null,
    is_leader     boolean      not null,
    qualification varchar(60)  not null,
    duties        varchar(200) not null,
    phone         varchar(30)  null,
    since         date         not null,
    until         date         null,
    constraint team_member_team foreign key (team_id) references team (id),
    key team_member_list (team_id, until)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table grid_change (
    id             binary(16)  not null primary key,
    institution_id binary(16)  not null,
    made_by        binary(16)  not null,
    made_by_name   varchar(60) not null,
    made_at        datetime(6) not null,
    undoable_until datetime(6) not null,
    area_count     int         not null,
    undone_at      datetime(6) null,
    -- The change that this one takes back; an undo is a change too, and cannot itself be undone.
    undoes_id      binary(16)  null,
    version        int         not null default 0,
    constraint change_undoes foreign key (undoes_id) references grid_change (id),
    key grid_change_of (made_by, made_at)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- What each area's assignment_version was after a change: while it still is, nobody has changed the area since.
create table grid_change_area (
    grid_change_id binary(16) not null,
    grid_area_id   binary(16) not null,
    version_after  int        not null,
    constraint change_area_change foreign key (grid_change_id) references grid_change (id),
    constraint change_area_area foreign key (grid_area_id) references grid_area (id),
    primary key (grid_change_id, grid_area_id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- A row is open while the team is responsible. Two open rows for one area are an overlap, none is a gap: both are shown, not forbidden.
create table grid_assignment (
    id           binary(16)  not null primary key,
    grid_area_id binary(16)  not null,
    team_id      binary(16)  not null,
    member_id    binary(16)  null,
    since        datetime(6) not null,
    until        datetime(6) null,
    began_by_id  binary(16)  null,
    ended_by_id  binary(16)  null,
    open_area    binary(16) generated always as (case when until is null then grid_area_id end) stored,
    constraint assignment_area foreign key (grid_area_id) references grid_area (id),
    constraint assignment_team foreign key (team_id) references team (id),
    constraint assignment_member foreign key (member_id) references team_member (id),
    unique key assignment_once_per_team (open_area, team_id),
    key assignment_of_area (grid_area_id, until),
    key assignment_of_team (team_id, until),
    key assignment_began (began_by_id),
    key assignment_ended (ended_by_id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
