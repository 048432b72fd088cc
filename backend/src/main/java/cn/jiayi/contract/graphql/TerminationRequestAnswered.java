package cn.jiayi.contract.graphql;

import cn.jiayi.contract.TerminationRequest;

record TerminationRequestAnswered(TerminationRequest request) implements TerminationRequestAnswerResult {}
