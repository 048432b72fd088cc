package cn.jiayi.transfer;

import cn.jiayi.platform.Command;
import java.util.UUID;

/** The contracts go back to the team that had them; a closed team is opened again. */
public record UndoTransfer(String idempotencyKey, UUID transferId) implements Command {}
