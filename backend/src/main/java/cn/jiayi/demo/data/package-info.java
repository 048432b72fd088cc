/**
 * Sample data of any size, the same from the same seed: households with residents in the proportions of the places, institutions,
 * teams, grid areas, contracts, slots and referrals in every state that a screen can show. All of it is made up, and it shows.
 */
@NullMarked
package cn.jiayi.demo.data;

import org.jspecify.annotations.NullMarked;
