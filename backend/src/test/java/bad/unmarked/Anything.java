package bad.unmarked;

class Anything {}
