package cn.jiayi.demo.data;

import cn.jiayi.demo.DemoAccount;
import cn.jiayi.platform.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which parts of a district's roster play in a town: people who have to stand in its rows by name. */
record Part(List<DemoAccount> roster) {

    static final Part NONE = new Part(List.of());

    /** The name of the first, second … account with a role; absent where there is none. */
    @Nullable String name(Role role, int place) {
        List<DemoAccount> ofRole =
                roster.stream().filter(account -> account.role() == role).toList();
        return place < ofRole.size() ? ofRole.get(place).name() : null;
    }

    boolean isLeading() {
        return !roster.isEmpty();
    }

    Part of(Role... roles) {
        return new Part(roster.stream()
                .filter(account -> List.of(roles).contains(account.role()))
                .toList());
    }
}
