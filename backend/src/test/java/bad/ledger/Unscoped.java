package bad.ledger;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

class Unscoped {

    Object one(PublicEntries entries) {
        return entries.findById(1L);
    }

    Object all(PublicEntries entries) {
        return entries.findAll();
    }

    @Nullable Object found(EntityManager entities) {
        return entities.find(Object.class, 1L);
    }
}
