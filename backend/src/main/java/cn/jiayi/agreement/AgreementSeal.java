package cn.jiayi.agreement;

/** Whether an agreement still says what was signed. */
public enum AgreementSeal {
    GENUINE,
    ALTERED
}
