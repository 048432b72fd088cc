package cn.jiayi.contract;

import java.util.UUID;

record MemberOf(UUID contractId, ContractMember member) {}
