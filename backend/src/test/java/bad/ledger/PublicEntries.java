package bad.ledger;

import org.springframework.data.repository.CrudRepository;

public interface PublicEntries extends CrudRepository<Object, Long> {}
