-- Besides expert clinics hospitals keep examinations on large equipment and joint clinics for chronic diseases (M23, M27).
alter table clinic_slot rename column doctor_name to served_by;
alter table clinic_slot add column kind varchar(20) not null default 'EXPERT_CLINIC' after department_id;
