package cn.jiayi.notice;

/** A way by which notices leave the pages, such as text messages. There is none unless the district sets one up. */
interface NoticeChannel {

    /** Sends it, or throws: then it is sent again later. Neither number nor text is logged. */
    void send(String phone, String text);
}
