package cn.jiayi.contract;

import java.util.List;

/** A contract that was signed elsewhere with the requests to end it, each as it stands. */
public record FiledContract(ContractDraft contract, List<TerminationRequestDraft> requests) {}
