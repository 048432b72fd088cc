-- Notices to households, teams and institutions, and who has read them.
create table notice (
    id             binary(16)   not null primary key,
    recipient_kind varchar(11)  not null,
    recipient_id   binary(16)   not null,
    -- <Enum>.<CONSTANT>: the key of its words in messages.
    kind           varchar(80)  not null,
    about          varchar(15)  not null,
    record_id      binary(16)   not null,
    facts          json         not null,
    told_at        datetime(6)  not null,
    key notice_to (recipient_kind, recipient_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Each account reads for itself: what one member of a team has read is still new to the others.
create table notice_reading (
    subject   binary(16)  not null,
    notice_id binary(16)  not null,
    read_at   datetime(6) not null,
    constraint reading_notice foreign key (notice_id) references notice (id),
    primary key (subject, notice_id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
