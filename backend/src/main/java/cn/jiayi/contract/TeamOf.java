package cn.jiayi.contract;

import java.util.UUID;

record TeamOf(UUID contractId, ContractTeam team) {}
