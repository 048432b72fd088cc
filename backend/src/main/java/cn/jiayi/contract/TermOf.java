package cn.jiayi.contract;

import java.util.UUID;

record TermOf(UUID contractId, ContractTerm term) {}
