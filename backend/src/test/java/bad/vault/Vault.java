package bad.vault;

public class Vault {}
