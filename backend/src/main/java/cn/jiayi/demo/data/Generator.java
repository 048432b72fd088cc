package cn.jiayi.demo.data;

import cn.jiayi.platform.Account;
import java.util.ArrayList;
import java.util.List;

/** Makes the districts, with households in the proportions of their populations. Pure: it reads no clock and no database. */
final class Generator {

    private final World world;
    private final List<DistrictOutline> districts;

    Generator(World world, List<DistrictOutline> districts) {
        this.world = world;
        this.districts = districts;
    }

    /** @return the accounts of all rosters */
    List<Account> make(int households) {
        int[] shares = Shares.of(
                households, districts.stream().map(Generator::population).toList());
        Progress progress = new Progress(households);
        List<Account> accounts = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            accounts.addAll(new DistrictMaker(world, districts.get(i), progress).make(shares[i]));
        }
        return accounts;
    }

    private static int population(DistrictOutline district) {
        return district.towns().stream()
                .mapToInt(DistrictOutline.Town::population)
                .sum();
    }
}
