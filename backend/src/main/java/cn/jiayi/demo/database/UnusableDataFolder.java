package cn.jiayi.demo.database;

import cn.jiayi.platform.setting.StartRefused;

/** The data folder cannot be used as it stands; it was left as it was. */
final class UnusableDataFolder extends StartRefused {

    UnusableDataFolder(String what, String remedy) {
        super(what, remedy);
    }
}
