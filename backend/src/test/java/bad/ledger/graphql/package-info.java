@NullMarked
package bad.ledger.graphql;

import org.jspecify.annotations.NullMarked;
