package cn.jiayi.renewal.graphql;

sealed interface RenewalsConfirmResult permits RenewalsConfirmed, RenewalsConfirmRefused {}
