package bad.ledger;

class EntryManager {}
