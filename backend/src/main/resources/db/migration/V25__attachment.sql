-- What a team sends along with a referral: pictures and papers, sealed (M24).
create table attachment (
    id               binary(16)   not null primary key,
    -- Absent until it is sent along with a referral.
    referral_id      binary(16)   null,
    uploaded_by      binary(16)   not null,
    uploaded_by_name varchar(60)  not null,
    uploaded_at      datetime(6)  not null,
    name             varchar(120) not null,
    media_type       varchar(40)  not null,
    size             int          not null,
    content_cipher   longblob     not null,
    constraint attachment_referral foreign key (referral_id) references referral (id),
    key attachment_of_referral (referral_id, id),
    key attachment_of_uploader (uploaded_by, referral_id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
