-- Numbers by month, made by a job and never counted at a page view (M33, trap 22).
create table statistics_subject (
    -- Follows from what it is, so that two counts mean the same row.
    id             binary(16)  not null primary key,
    district_code  char(6)     not null,
    cut            varchar(20) not null,
    hospital_id    binary(16)  null,
    institution_id binary(16)  null,
    team_id        binary(16)  null,
    -- As at the last count.
    name           varchar(80) not null,
    of_name        varchar(80) null,
    constraint subject_district foreign key (district_code) references district (code),
    key subject_of_district (district_code, cut, name, id),
    key subject_of_hospital (hospital_id, cut, name, id),
    key subject_of_institution (institution_id, cut, name, id),
    key subject_of_team (team_id, cut, name, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table statistics_month (
    district_code char(6)     not null,
    month         date        not null,
    as_of         datetime(6) not null,
    constraint month_district foreign key (district_code) references district (code),
    constraint month_begins check (dayofmonth(month) = 1),
    primary key (district_code, month)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table monthly_figure (
    subject_id    binary(16)  not null,
    month         date        not null,
    indicator     varchar(30) not null,
    district_code char(6)     not null,
    numerator     int         not null,
    denominator   int         not null,
    constraint figure_subject foreign key (subject_id) references statistics_subject (id),
    constraint figure_part check (numerator between 0 and denominator),
    primary key (subject_id, month, indicator),
    key figure_of_month (district_code, month)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- What is counted by month, and what the work lists of arrivals and discharges run along.
create index down_referral_by_day on down_referral (district_code, sent_at);
create index referral_by_expected_day on referral (district_code, expected_from);
create index referral_expected_at_hospital on referral (hospital_id, state, expected_from, id);
create index referral_expected_of_institution on referral (institution_id, state, expected_from, id);
create index referral_expected_of_team on referral (team_id, state, expected_from, id);
create index referral_of_institution_since on referral (institution_id, state, state_since, id);
