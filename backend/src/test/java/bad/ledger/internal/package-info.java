@NullMarked
package bad.ledger.internal;

import org.jspecify.annotations.NullMarked;
