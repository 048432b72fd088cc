-- What was changed of a ward, and how its nights were before: to take it back while there is time (M23).
create table ward_change (
    id             binary(16)  not null primary key,
    ward_id        binary(16)  not null,
    made_by_name   varchar(60) not null,
    made_at        datetime(6) not null,
    undoable_until datetime(6) not null,
    beds_before    int         not null,
    -- Night → beds, of those that were changed.
    nights_before  json        not null,
    is_closing     boolean     not null,
    undone_at      datetime(6) null,
    version        int         not null default 0,
    constraint ward_change_ward foreign key (ward_id) references ward (id),
    key change_of_ward (ward_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
