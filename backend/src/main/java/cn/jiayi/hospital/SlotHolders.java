package cn.jiayi.hospital;

import java.util.Optional;
import java.util.UUID;

/** Knows who has a slot; whoever takes slots contributes it as a bean, since a slot knows its taker by an id alone. */
public interface SlotHolders {

    Optional<SlotHolder> find(UUID takenById);
}
