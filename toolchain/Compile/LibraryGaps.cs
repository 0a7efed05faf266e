namespace PyXL.Toolchain.Compile;

/// <summary>Public names that CPython's modules, or MicroPython's, have and the library's do not: a program that uses one is refused, rather than told at run time that there is no such thing.</summary>
internal static class LibraryGaps
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["asyncio"] = "AbstractChildWatcher AbstractEventLoopPolicy AbstractServer Barrier BaseProtocol BaseTransport BufferedProtocol "
            + "DatagramProtocol DatagramTransport DefaultEventLoopPolicy FastChildWatcher IncompleteReadError LimitOverrunError "
            + "MultiLoopChildWatcher PidfdChildWatcher Protocol ReadTransport SafeChildWatcher SelectorEventLoop "
            + "SendfileNotAvailableError Server StreamReader StreamReaderProtocol StreamWriter SubprocessProtocol SubprocessTransport "
            + "ThreadedChildWatcher Transport WriteTransport _enter_task _get_running_loop _leave_task _register_task "
            + "_set_running_loop _unregister_task create_subprocess_exec create_subprocess_shell get_child_watcher "
            + "get_event_loop_policy open_connection open_unix_connection run_coroutine_threadsafe set_child_watcher "
            + "set_event_loop_policy start_server start_unix_server wrap_future",
        ["base64"] = "a85decode a85encode b85decode b85encode decode decodebytes encode encodebytes",
        ["binascii"] = "a2b_qp a2b_uu b2a_qp b2a_uu",
        ["contextlib"] = "chdir",
        ["decimal"] = "HAVE_CONTEXTVAR HAVE_THREADS InvalidContext MIN_ETINY",
        ["enum"] = "CONTINUOUS EnumCheck FlagBoundary NAMED_FLAGS UNIQUE global_enum_repr global_flag_repr global_str pickle_by_enum_name "
            + "pickle_by_global_name property verify",
        ["gc"] = "DEBUG_COLLECTABLE DEBUG_LEAK DEBUG_SAVEALL DEBUG_STATS DEBUG_UNCOLLECTABLE callbacks freeze get_count get_debug "
            + "get_freeze_count get_objects get_referents get_referrers is_finalized is_tracked set_debug unfreeze",
        ["hashlib"] = "blake2b blake2s file_digest pbkdf2_hmac sha3_224 sha3_256 sha3_384 sha3_512 shake_128 shake_256",
        ["io"] = "BlockingIOError BufferedRWPair BufferedRandom BufferedReader BufferedWriter FileIO IncrementalNewlineDecoder "
            + "TextIOWrapper open open_code text_encoding",
        // MicroPython's.
        ["machine"] = "ADC ADCBlock CAN Counter DAC Encoder I2C I2S PWM RTC SD SDCard SPI Signal SoftI2C Timer UART USBDevice WDT bootloader deepsleep dht_readinto idle lightsleep "
            + "mem16 mem32 mem8 reset reset_cause rng sleep soft_reset unique_id wake_reason",
        ["pprint"] = "isreadable isrecursive",
        ["statistics"] = "NormalDist",
        ["sys"] = "_current_frames _getframe abiflags addaudithook audit base_exec_prefix breakpointhook call_tracing displayhook "
            + "excepthook get_asyncgen_hooks get_coroutine_origin_tracking_depth getallocatedblocks getdlopenflags "
            + "getfilesystemencodeerrors getprofile getswitchinterval gettrace meta_path path_hooks path_importer_cache platlibdir "
            + "pycache_prefix set_asyncgen_hooks set_coroutine_origin_tracking_depth setdlopenflags setprofile setswitchinterval "
            + "settrace stdlib_module_names thread_info unraisablehook",
        ["time"] = "CLOCK_BOOTTIME CLOCK_MONOTONIC CLOCK_MONOTONIC_RAW CLOCK_PROCESS_CPUTIME_ID CLOCK_REALTIME CLOCK_TAI "
            + "CLOCK_THREAD_CPUTIME_ID altzone clock_getres clock_gettime clock_gettime_ns clock_settime clock_settime_ns daylight "
            + "get_clock_info pthread_getcpuclockid strptime tzset",
        ["traceback"] = "StackSummary clear_frames extract_stack print_last walk_stack",
        ["types"] = "ClassMethodDescriptorType FrameType GetSetDescriptorType MemberDescriptorType TracebackType "
            + "prepare_class resolve_bases",
        ["warnings"] = "formatwarning showwarning",
        ["weakref"] = "CallableProxyType ProxyType ProxyTypes",
    };

    public static bool Has(string module, string name) => Names.TryGetValue(module, out var names) && names.Split(' ').Contains(name);
}
