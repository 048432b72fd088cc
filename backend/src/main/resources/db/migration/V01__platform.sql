-- Accounts, the audit, idempotency keys, live events, and the tables of the event registry and the job scheduler.

-- What an account may be. The issuer knows the person; this row says which role and which records go with it.
create table account (
    subject        binary(16)  not null primary key,
    role           varchar(24) not null,
    name           varchar(60) not null,
    district_code  char(6)     not null,
    resident_id    binary(16)  null,
    member_id      binary(16)  null,
    team_id        binary(16)  null,
    institution_id binary(16)  null,
    place_id       binary(16)  null,
    key account_of_district (district_code, role),
    key account_of_team (team_id),
    key account_of_institution (institution_id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Append only: the application's database user has the right to insert here and no other. Ids and names of things, no personal data.
create table audit_entry (
    id            bigint      not null auto_increment primary key,
    at            datetime(6) not null,
    subject       binary(16)  null,
    role          varchar(24) null,
    district_code char(6)     null,
    action        varchar(80) not null,
    record_type   varchar(40) null,
    record_id     binary(16)  null,
    outcome       varchar(60) not null,
    trace_id      char(32)    not null,
    key audit_entry_of_subject (subject, at),
    key audit_entry_of_record (record_id, at),
    key audit_entry_of_trace (trace_id),
    key audit_entry_of_district (district_code, at)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- What was asked with a key (a keyed fingerprint) and what was answered; two keys that differ in case are two keys.
create table idempotency_key (
    subject      binary(16)  not null,
    idem_key     varchar(64) character set ascii collate ascii_bin not null,
    action       varchar(80) not null,
    request      binary(32)  not null,
    outcome_kind varchar(80) null,
    outcome      json        null,
    at           datetime(6) not null,
    primary key (subject, idem_key),
    key idempotency_key_by_age (at)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table live_event (
    id        bigint       not null auto_increment primary key,
    topic     varchar(120) not null,
    record_id binary(16)   not null,
    at        datetime(6)  not null,
    key live_event_by_age (at)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Spring Modulith's registry of events that are not handled yet. Its statements name it in capitals, which matters here.
create table EVENT_PUBLICATION (
    ID                     varchar(36)   not null primary key,
    LISTENER_ID            varchar(512)  not null,
    EVENT_TYPE             varchar(512)  not null,
    SERIALIZED_EVENT       varchar(4000) not null,
    PUBLICATION_DATE       timestamp(6)  not null,
    COMPLETION_DATE        timestamp(6)  null default null,
    STATUS                 varchar(20)   null,
    COMPLETION_ATTEMPTS    int           null,
    LAST_RESUBMISSION_DATE timestamp(6)  null default null,
    key EVENT_PUBLICATION_BY_COMPLETION_DATE_IDX (COMPLETION_DATE)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- db-scheduler's table.
create table scheduled_tasks (
    task_name            varchar(100) not null,
    task_instance        varchar(100) not null,
    task_data            mediumblob   null,
    execution_time       timestamp(6) not null,
    picked               boolean      not null,
    picked_by            varchar(50)  null,
    last_success         timestamp(6) null default null,
    last_failure         timestamp(6) null default null,
    consecutive_failures int          null,
    last_heartbeat       timestamp(6) null default null,
    version              bigint       not null,
    priority             smallint     null,
    primary key (task_name, task_instance),
    key scheduled_tasks_execution_time (execution_time),
    key scheduled_tasks_last_heartbeat (last_heartbeat),
    key scheduled_tasks_priority (priority desc, execution_time asc)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
