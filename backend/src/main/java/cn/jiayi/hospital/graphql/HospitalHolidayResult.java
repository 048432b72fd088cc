package cn.jiayi.hospital.graphql;

sealed interface HospitalHolidayResult permits HospitalHolidayChanged, HospitalHolidayRefused {}
