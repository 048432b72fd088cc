package cn.jiayi.roster;

/** Where an import stands; the same names stand in the schema. */
public enum RosterState {
    /** Rows are coming in; nobody sees it yet. */
    UPLOADING,
    UPLOADED,
    CHECKING,
    CHECKED,
    WRITING,
    DONE,
    DISCARDED
}
