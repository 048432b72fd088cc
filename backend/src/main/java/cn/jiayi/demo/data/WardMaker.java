package cn.jiayi.demo.data;

import cn.jiayi.ward.WardKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the wards of a hospital, and the nights of their beds: one that is nearly full, one with room, one that is shared (M23, M27). */
final class WardMaker {

    private static final int NIGHTS_BEFORE = 30;
    private static final int NIGHTS_AHEAD = 90;

    private final World world;
    private final DistrictOutline district;
    private final UUID sharedWith;

    /** @param sharedWith the primary institution that has the joint ward with the hospital */
    WardMaker(World world, DistrictOutline district, UUID sharedWith) {
        this.world = world;
        this.district = district;
        this.sharedWith = sharedWith;
    }

    /** The first three departments have a ward each; the third shares its own. */
    List<Room> wards(List<Clinic> clinics) {
        return List.of(
                new Room(world.ids().next(), clinics.get(0), clinics.get(0).name() + "一病区", 4),
                new Room(world.ids().next(), clinics.get(1), clinics.get(1).name() + "病区", 3),
                new Room(world.ids().next(), clinics.get(2), clinics.get(2).name() + "联合病房", 6));
    }

    /** After everybody has a bed. */
    void write(List<Room> rooms) {
        LocalDate first = world.today().minusDays(NIGHTS_BEFORE);
        for (Room room : rooms) {
            boolean isJoint = room == rooms.getLast();
            world.rows()
                    .add(
                            Table.WARD,
                            room.id,
                            district.code(),
                            room.clinic.hospitalId(),
                            room.clinic.id(),
                            room.name,
                            "住院楼" + Names.ordinal(5 + rooms.indexOf(room)) + "层",
                            isJoint ? WardKind.JOINT : WardKind.RESERVED,
                            shared(isJoint),
                            room.beds,
                            first);
            for (LocalDate night = first;
                    !night.isAfter(world.today().plusDays(NIGHTS_AHEAD));
                    night = night.plusDays(1)) {
                world.rows().add(Table.WARD_NIGHT, room.id, night, room.beds, room.takenOn(night));
            }
        }
    }

    private @Nullable UUID shared(boolean isJoint) {
        return isJoint ? sharedWith : null;
    }
}
