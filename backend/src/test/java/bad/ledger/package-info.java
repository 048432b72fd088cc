/** What nobody may do, for the rules to find. Outside the product's package, so that nothing here is ever started. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package bad.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
