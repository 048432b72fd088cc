package cn.jiayi.hospital;

import cn.jiayi.platform.Reason;

/** Why a slot cannot be taken back. */
public enum ClinicSlotWithdrawRefusal implements Reason {
    NOT_FOUND,
    NOT_FREE
}
