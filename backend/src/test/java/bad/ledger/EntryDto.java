package bad.ledger;

record EntryDto() {}
