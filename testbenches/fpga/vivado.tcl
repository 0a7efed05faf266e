# Stands in for Vivado: runs a script of fpga/vivado/ with commands that check their arguments and tell what was called.
#   tclsh vivado.tcl SCRIPT [ARGUMENT ...]
# Each command has the options of the vendor's command reference (UG835, 2023.2; ipx:: commands UG1118), with the number of values that follow, and
# the least and most arguments beside them. -quiet and -verbose are everywhere.
array set commands {
  create_project          {{-part 1 -force 0 -in_memory 0 -ip 0 -rtl_kernel 0} 0 2}
  close_project           {{-delete 0} 0 0}
  current_project         {{} 0 1}
  current_fileset         {{-constrset 0 -simset 0 -blockset 0} 0 1}
  add_files               {{-fileset 1 -of_objects 1 -norecurse 0 -scan_for_includes 0} 0 1}
  get_files               {{-regexp 0 -nocase 0 -filter 1 -compile_order 1 -used_in 1 -of_objects 1 -all 0} 0 1}
  update_compile_order    {{-force_gui 0 -fileset 1} 0 0}
  read_verilog            {{-library 1 -sv 0} 1 1}
  read_xdc                {{-cells 1 -ref 1 -mode 1 -no_add 0 -unmanaged 0} 1 1}
  synth_design            {{-name 1 -part 1 -constrset 1 -top 1 -include_dirs 1 -generic 1 -define 1 -verilog_define 1 -flatten_hierarchy 1 -directive 1 -mode 1 -retiming 0} 0 0}
  opt_design              {{-retarget 0 -propconst 0 -sweep 0 -bram_power_opt 0 -remap 0 -resynth_area 0 -directive 1} 0 0}
  place_design            {{-directive 1 -no_timing_driven 0 -timing_summary 0 -unplace 0 -post_place_opt 0} 0 0}
  phys_opt_design         {{-fanout_opt 0 -placement_opt 0 -routing_opt 0 -rewire 0 -retime 0 -hold_fix 0 -directive 1} 0 0}
  route_design            {{-unroute 0 -nets 1 -directive 1 -tns_cleanup 0 -no_timing_driven 0 -preserve 0 -timing_summary 0} 0 0}
  write_checkpoint        {{-force 0 -cell 1 -logic_function_stripped 0 -encrypt 0 -key 1 -incremental_synth 0} 1 1}
  report_utilization      {{-file 1 -append 0 -pblocks 1 -cells 1 -return_string 0 -slr 0 -packthru 0 -name 1 -hierarchical 0 -hierarchical_depth 1 -hierarchical_percentages 0} 0 0}
  report_timing_summary   {{-check_timing_verbose 0 -delay_type 1 -no_detailed_paths 0 -setup 0 -hold 0 -max_paths 1 -nworst 1 -unique_pins 0 -path_type 1 -input_pins 0 -slack_lesser_than 1 -report_unconstrained 0 -significant_digits 1 -no_header 0 -file 1 -append 0 -name 1 -return_string 0 -warn_on_violation 0 -datasheet 0 -cells 1 -rpx 1} 0 0}
  report_drc              {{-name 1 -upgrade_cw 0 -checks 1 -ruledecks 1 -file 1 -rpx 1 -append 0 -waived 0 -no_waivers 0 -return_string 0} 0 0}
  report_power            {{-no_propagation 0 -hier 1 -hierarchical_depth 1 -vid 0 -advisory 0 -file 1 -name 1 -format 1 -xpe 1 -l 1 -return_string 0 -append 0 -rpx 1} 0 0}
  get_timing_paths        {{-from 1 -rise_from 1 -to 1 -through 1 -delay_type 1 -setup 0 -hold 0 -max_paths 1 -nworst 1 -unique_pins 0 -slack_lesser_than 1 -group 1 -filter 1 -regexp 0 -nocase 0 -cell 1} 0 0}
  write_bitstream         {{-force 0 -verbose 0 -raw_bitfile 0 -no_binary_bitfile 0 -mask_file 0 -readback_file 0 -logic_location_file 0 -bin_file 0 -cell 1 -no_partial_bitfile 0} 1 1}
  write_hw_platform       {{-fixed 0 -force 0 -include_bit 0 -include_sim_content 0 -minimal 0 -hw 0 -hw_emu 0 -rp 1 -rm 1 -static 0} 0 1}
  get_property            {{-min 0 -max 0} 2 2}
  get_board_parts         {{-regexp 0 -nocase 0 -latest_file_version 0 -latest_hw_revision 0 -filter 1 -of_objects 1} 0 1}
  update_ip_catalog       {{-rebuild 0 -add_ip 1 -delete_ip 1 -delete_mult_ip 1 -disable_ip 1 -enable_ip 1 -add_interface 1 -create_index 0 -repo_path 1 -scan_changes 0 -update_module_ref 0} 0 0}
  create_bd_design        {{-dir 1 -cell 1 -bdsource 1 -srcset 1} 1 1}
  create_bd_cell          {{-vlnv 1 -type 1 -reference 1 -revision 1} 1 1}
  create_bd_port          {{-from 1 -to 1 -dir 1 -type 1 -freq_hz 1} 1 1}
  create_bd_intf_port     {{-vlnv 1 -mode 1} 1 1}
  apply_bd_automation     {{-rule 1 -config 1 -dict 1 -opts 1} 1 1}
  connect_bd_net          {{-net 1 -boundary_type 1} 1 99}
  connect_bd_intf_net     {{-intf_net 1 -boundary_type 1} 2 3}
  get_bd_pins             {{-regexp 0 -hierarchical 0 -filter 1 -of_objects 1} 0 1}
  get_bd_ports            {{-regexp 0 -filter 1 -of_objects 1} 0 1}
  get_bd_intf_pins        {{-regexp 0 -hierarchical 0 -filter 1 -of_objects 1} 0 1}
  get_bd_intf_ports       {{-regexp 0 -filter 1 -of_objects 1} 0 1}
  get_bd_addr_segs        {{-regexp 0 -hierarchical 0 -filter 1 -of_objects 1 -excluded 0 -addressed 0 -unaddressed 0 -addressing 0 -addressables 0} 0 1}
  validate_bd_design      {{-force 0 -design 1 -include_pfm 0} 0 0}
  save_bd_design          {{} 0 1}
  make_wrapper            {{-top 0 -testbench 0 -inst_template 0 -fileset 1 -import 0 -force 0} 1 1}
  launch_runs             {{-jobs 1 -scripts_only 0 -dir 1 -to_step 1 -next_step 0 -host 1 -pre_launch_script 1 -post_launch_script 1 -custom_script 1 -force 0} 1 99}
  wait_on_runs            {{-timeout 1 -exit_condition 1} 1 99}
  get_runs                {{-regexp 0 -nocase 0 -filter 1 -of_objects 1} 0 1}
  ipx::package_project    {{-root_dir 1 -vendor 1 -library 1 -version 1 -taxonomy 1 -import_files 0 -set_current 1 -force 0 -generated_files 0 -module 1} 0 0}
  ipx::current_core       {{} 0 1}
  ipx::create_xgui_files  {{-logo_file 1} 1 1}
  ipx::update_checksums   {{} 1 1}
  ipx::check_integrity    {{-xrt 0 -kernel 0} 1 1}
  ipx::save_core          {{} 0 1}
  set_property            {{-dict 1 -name 1 -value 1 -objects 1} 0 3}
  create_clock            {{-period 1 -name 1 -waveform 1 -add 0} 0 1}
  set_false_path          {{-setup 0 -hold 0 -from 1 -to 1 -through 1 -reset_path 0} 0 0}
  get_ports               {{-regexp 0 -nocase 0 -filter 1 -of_objects 1 -match_style 1} 0 1}
  get_pins                {{-hierarchical 0 -regexp 0 -nocase 0 -leaf 0 -filter 1 -of_objects 1} 0 1}
  get_cells               {{-hierarchical 0 -regexp 0 -nocase 0 -filter 1 -of_objects 1} 0 1}
}

# What a command that asks gets: the object itself is its name.
proc answer {command options words} {
  switch -glob $command {
    get_property { return [dict get {SLACK 0.5 PROGRESS 100%} [lindex $words 0]] }
    get_board_parts { return [expr {[info exists ::env(VIVADO_BOARD_PARTS)] ? $::env(VIVADO_BOARD_PARTS) : ""}] }
    get_cells { return [expr {[dict exists $options -filter] ? [dict get $options -filter] : $words}] }
    get_* - create_bd_cell { return [string trim [lindex $words 0]] }
    current_* - ipx::current_core { return $command }
    read_xdc { uplevel #0 [list source [lindex $words 0]] }
  }
}

proc check {command given} {
  lassign $::commands($command) known least most
  dict set known -quiet 0
  if {$command ne "write_bitstream"} { dict set known -verbose 0 }
  set options {}
  set words {}
  while {[llength $given] > 0} {
    set given [lassign $given word]
    if {![string match -* $word]} { lappend words $word; continue }
    if {![dict exists $known $word]} { error "$command has no option $word" }
    if {[dict get $known $word] == 0} { dict set options $word 1; continue }
    if {[llength $given] == 0} { error "$command: $word needs a value" }
    set given [lassign $given value]
    dict set options $word $value
  }
  if {[llength $words] < $least || [llength $words] > $most} { error "$command takes $least to $most arguments, not [llength $words]: $words" }
  return [list $options $words]
}

# Files that are read must be there, files that are written are.
proc touch {command options words} {
  switch -glob $command {
    read_* - add_files { foreach file [lindex $words 0] { if {![file exists $file]} { error "$command: there is no file $file" } } }
    write_* { close [open [lindex $words 0] w] }
    report_utilization {
      # In the form of the vendor's report.
      set file [open [dict get $options -file] w]
      foreach {site used available} {{Slice LUTs*} 8129 53200 {Slice Registers} 2357 106400 {Block RAM Tile} 64.5 140 DSPs 4 220} {
        puts $file "| $site | $used | 0 | 0 | $available | [format %.2f [expr {100.0 * $used / $available}]] |"
      }
      close $file
    }
    report_* { if {[dict exists $options -file]} { close [open [dict get $options -file] w] } }
  }
}

namespace eval ipx {}
foreach command [array names commands] {
  proc $command args [format {
    lassign [check %1$s $args] options words
    puts [list CALL %1$s $options $words]
    touch %1$s $options $words
    answer %1$s $options $words
  } $command]
}

set argv [lassign $argv script]
source $script
