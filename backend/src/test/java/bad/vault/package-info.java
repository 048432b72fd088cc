@NullMarked
package bad.vault;

import org.jspecify.annotations.NullMarked;
