# What the scripts in this folder share: the table of boards, and the files of a design.
set root [file normalize [file join [file dirname [info script]] .. ..]]

# Sets part and constraints of a board in the caller, or ends with one line.
proc use_board {name} {
  upvar part part pins_file pins_file
  set channel [open [file join $::root constraints boards.txt]]
  set names {}
  foreach line [split [read $channel] \n] {
    if {[string match "#*" $line] || [llength $line] < 6 || [lindex $line 1] ne "zynq"} continue
    lappend names [lindex $line 0]
    if {[lindex $line 0] ne $name} continue
    set part [lindex $line 2]
    set pins_file [file join $::root constraints [lindex $line 5]]
  }
  close $channel
  if {$name ni $names} { error "there is no board '$name': boards are [join $names {, }]" }
}

# The Verilog files of a design, from its list.
proc sources {folder top} {
  set channel [open [file join $folder $top.f]]
  set files [lmap line [split [read $channel] \n] {
    if {![string match *.v $line]} continue
    file join $folder $line
  }]
  close $channel
  return $files
}
