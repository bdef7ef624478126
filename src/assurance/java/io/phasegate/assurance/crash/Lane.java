package io.phasegate.assurance.crash;

import java.util.List;

/** Some projects in which the points of some commands are tried, each project one point for each start of the host. */
record Lane(List<Place> places, Points points) {
}
