package bad.ledger.internal;

class Layered {}
