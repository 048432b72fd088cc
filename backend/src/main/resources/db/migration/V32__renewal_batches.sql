-- Parts of a renewal run (M15) that were handed out and are not done: two work on a run at once, and what somebody was killed over is left here.
create table renewal_batch (
    run_id         binary(16) not null,
    number         int        not null,
    -- After this contract in the order of the run...
    after_day      date       not null,
    after_contract binary(16) not null,
    -- ...up to this one.
    until_day      date       not null,
    until_contract binary(16) not null,
    constraint batch_of_run foreign key (run_id) references renewal_run (id),
    primary key (run_id, number)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

alter table renewal_run add column handed_out int not null default 0 after expired;
