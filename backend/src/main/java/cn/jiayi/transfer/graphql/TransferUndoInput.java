package cn.jiayi.transfer.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.transfer.UndoTransfer;

record TransferUndoInput(String idempotencyKey, String transferId) {

    UndoTransfer command() {
        return new UndoTransfer(idempotencyKey, GlobalId.uuid("Transfer", transferId));
    }
}
