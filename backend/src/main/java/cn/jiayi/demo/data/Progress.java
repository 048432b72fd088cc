package cn.jiayi.demo.data;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

/** Says how far a generation has come, at each tenth. */
@Slf4j
@RequiredArgsConstructor
final class Progress {

    private final int whole;
    private int done;
    private int told;

    void add(int households) {
        done += households;
        int tenths = (int) (10L * done / whole);
        if (tenths > told) {
            told = tenths;
            log.info("正在生成演示数据……{}%（{} / {} 户）", tenths * 10, done, whole);
        }
    }
}
